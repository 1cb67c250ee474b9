/* The model files as they are, read-only and shared by all decoders. */
.macro network name, path
    .section .rodata
    .balign 16
    .global \name
\name:
    .incbin "\path"
    .global \name\()_end
\name\()_end:
.endm

network vigie_mrz_network, VIGIE_MRZ_NETWORK
network vigie_face_detector, VIGIE_FACE_MODELS/fr_detect.onnx
network vigie_face_landmark, VIGIE_FACE_MODELS/fr_landmark.onnx
network vigie_face_liveness, VIGIE_FACE_MODELS/fr_liveness.onnx
network vigie_face_feature, VIGIE_FACE_MODELS/fr_feature.onnx

.section .note.GNU-stack, "", %progbits
